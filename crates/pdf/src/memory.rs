//! What the typesetter remembers.

use std::sync::atomic::{AtomicUsize, Ordering};

/// Counts a file that is made, and has the typesetter forget what it no longer needs.
///
/// The typesetter keeps the result of every step of its work, and by itself it forgets none: some ten megabytes
/// a file of ten pages. A file needs them from its first layout to the next, in which most of its pages are
/// found again; other files share hardly more with it than what is known of the fonts. So each time that as many
/// files are made as are made at once, what has not been used since the last time goes.
///
/// Others may be at work meanwhile: what they would have used again is made again, with the same result.
pub(crate) fn forget() {
    static MADE: AtomicUsize = AtomicUsize::new(0);
    let made = MADE.fetch_add(1, Ordering::Relaxed) + 1;
    if made.is_multiple_of(rayon::current_num_threads().max(1)) {
        typst::comemo::evict(1);
    }
}
