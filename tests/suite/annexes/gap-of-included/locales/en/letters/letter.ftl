title = Letter from the Permanent Representative
