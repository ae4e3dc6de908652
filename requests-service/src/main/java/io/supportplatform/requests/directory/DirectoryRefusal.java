package io.supportplatform.requests.directory;

/** Why the directory cannot take an advocate. */
enum DirectoryRefusal {
    TEAM_UNKNOWN,
    /** One account has one entry, so that a member of staff sits in one team. */
    ADVOCATE_ACCOUNT_TAKEN
}
