//! A thread for the typesetter.

use std::panic::resume_unwind;
use std::sync::Mutex;
use std::thread::scope;

use rayon::{ThreadPool, ThreadPoolBuilder};

/// The stack of a thread that sets pages, in bytes: that of a main thread, since what is nested in a document is
/// nested on it.
const STACK: usize = 8 << 20;

/// The threads that wait for work.
static IDLE: Mutex<Vec<ThreadPool>> = Mutex::new(Vec::new());

/// Does work that the caller waits for, where the typesetter finds no work but its own.
///
/// While the typesetter waits for something that it has put off, such as the compression of a page, it does
/// whatever its pool of threads has to do. In the pool of a build that is the other documents, each of which
/// waits likewise: all of them would be begun on one stack before the first is finished.
pub(crate) fn apart<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    let idle = IDLE.lock().ok().and_then(|mut idle| idle.pop());
    let one = || ThreadPoolBuilder::new().num_threads(1).stack_size(STACK).build();
    // Where no thread can be had, it is done here all the same.
    let Some(pool) = idle.or_else(|| one().ok()) else { return work() };
    // A worker of another pool that asks would not wait, but go on with work of that.
    let done = scope(|scope| scope.spawn(|| pool.install(work)).join());
    if let Ok(mut idle) = IDLE.lock() {
        idle.push(pool);
    }
    done.unwrap_or_else(|panic| resume_unwind(panic))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, Ordering};

    use rayon::{ThreadPoolBuilder, Yield};

    use super::apart;

    #[test]
    fn other_work_of_the_caller_is_not_begun() {
        let build = ThreadPoolBuilder::new().num_threads(1).build().unwrap();
        let is_begun = Arc::new(AtomicBool::new(false));
        build.install(|| {
            let other = Arc::clone(&is_begun);
            rayon::spawn(move || other.store(true, Ordering::SeqCst));
            let seen = apart(|| {
                while let Some(Yield::Executed) = rayon::yield_now() {}
                is_begun.load(Ordering::SeqCst)
            });
            assert!(!seen);
        });
    }

    #[test]
    #[should_panic(expected = "no page")]
    fn a_panic_comes_back() {
        apart(|| panic!("no page"));
    }
}
