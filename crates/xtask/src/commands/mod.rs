//! The commands, a file each.

pub(crate) mod bench;
pub(crate) mod bless;
pub(crate) mod ci;
pub(crate) mod external;
pub(crate) mod fonts;
pub(crate) mod pictures;
pub(crate) mod sync;
