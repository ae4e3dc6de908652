-- Each try to submit, and how it ended; kept beside the request so that a replayed key finds its own try again.
create table submission_attempt (
    attempt_id   uuid        not null,
    ticket_id    uuid        not null,
    submitter    text        not null,
    outcome      text        not null,
    reasons      text[]      not null,
    remedies     text[]      not null,
    submitted_at timestamptz not null,
    answered_at  timestamptz,
    constraint pk_submission_attempt primary key (attempt_id),
    constraint fk_submission_attempt_ticket foreign key (ticket_id) references ticket (id) on delete cascade,
    constraint ck_submission_attempt_outcome check (outcome in ('PENDING', 'ACCEPTED', 'REFUSED')),
    constraint ck_submission_attempt_answered check ((outcome = 'PENDING') = (answered_at is null))
);

-- One open try per request: the database refuses a second unit for the same request even if the code forgot to.
create unique index uq_submission_attempt_pending on submission_attempt (ticket_id) where outcome = 'PENDING';
create unique index uq_submission_attempt_accepted on submission_attempt (ticket_id) where outcome = 'ACCEPTED';
create index ix_submission_attempt_ticket on submission_attempt (ticket_id, submitted_at desc);
