"""What a dossier becomes: the policy and the register, as blocks, in each language from the same builder."""
