//! The profiles that there are.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use hexaglot_diag::{Diagnostics, Outcome, SourceFile};

use super::Profile;

/// The profiles that a project may name: the embedded ones and its own.
#[derive(Debug, Clone, Default)]
pub struct Profiles {
    profiles: BTreeMap<String, Arc<Profile>>,
    /// The ids of those that a project has in files of its own.
    own: BTreeSet<String>,
}

/// The profiles in the program, by file name.
pub(super) const EMBEDDED: &[(&str, &str)] = &[
    ("itu-council.yaml", include_str!("../../data/profiles/itu-council.yaml")),
    ("plain.yaml", include_str!("../../data/profiles/plain.yaml")),
    ("un-hq.yaml", include_str!("../../data/profiles/un-hq.yaml")),
];

/// The files of these profiles.
pub(crate) fn embedded() -> impl Iterator<Item = SourceFile> {
    EMBEDDED.iter().map(|(name, text)| SourceFile::new(format!("<hexaglot>/{name}"), *text))
}

impl Profiles {
    /// The embedded profiles, and over them those of `files` (a project's `profiles/*.yaml`).
    #[must_use]
    pub fn load(files: &[SourceFile]) -> Outcome<Profiles> {
        let mut profiles = Profiles::default();
        let mut diagnostics = Diagnostics::new();
        for file in embedded() {
            profiles.add(Profile::parse(&file).collect(&mut diagnostics));
        }
        for file in files {
            let profile = Profile::parse(file).collect(&mut diagnostics);
            profiles.own.extend(profile.as_ref().map(|profile| profile.id.clone()));
            profiles.add(profile);
        }
        Outcome { value: profiles, diagnostics }
    }

    /// The profile of that id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Arc<Profile>> {
        self.profiles.get(id)
    }

    /// Whether the profile of that id is one of the program's.
    #[must_use]
    pub fn is_embedded(&self, id: &str) -> bool {
        self.profiles.contains_key(id) && !self.own.contains(id)
    }

    /// The ids of all profiles, in order.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.profiles.keys().map(String::as_str)
    }

    fn add(&mut self, profile: Option<Profile>) {
        if let Some(profile) = profile {
            self.profiles.insert(profile.id.clone(), Arc::new(profile));
        }
    }
}
