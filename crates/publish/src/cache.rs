//! What earlier builds have left: nothing but time depends on it.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// Bytes that a build keeps for the next one. It may lose any of them at any time; what it returns is
/// what the same version of the program has put.
pub trait Cache: Sync {
    /// The bytes under a name; nothing where there are none, or they cannot be read.
    fn get(&self, name: &str) -> Option<Vec<u8>>;

    /// Keeps bytes under a name, in the place of others. What cannot be kept costs the next build
    /// time and nothing else, so that it is no error.
    fn put(&self, name: &str, bytes: &[u8]);
}

/// A cache in memory: for tests, and for programs that build again and again.
#[derive(Debug, Default)]
pub struct MemoryCache(Mutex<BTreeMap<String, Vec<u8>>>);

impl Cache for MemoryCache {
    fn get(&self, name: &str) -> Option<Vec<u8>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(name).cloned()
    }

    fn put(&self, name: &str, bytes: &[u8]) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.insert(name.to_owned(), bytes.to_vec());
    }
}
