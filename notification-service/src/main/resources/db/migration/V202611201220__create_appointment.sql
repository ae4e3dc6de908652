-- The newest revision of each appointment; details holds all that its mails and its calendar file say.
create table appointment (
    appointment_id uuid    not null,
    ticket_id      uuid    not null,
    sequence       integer not null,
    details        jsonb   not null,
    applied        bigint  not null,
    constraint pk_appointment primary key (appointment_id)
);
