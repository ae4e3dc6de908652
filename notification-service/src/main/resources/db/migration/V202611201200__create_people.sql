-- Copies of what requests-service tells about people. applied is the sequence of the newest event that took effect.
-- Accounts are written tenant:object.
create table person (
    account     text   not null,
    given_name  text   not null,
    family_name text   not null,
    email       text,
    language    text   not null,
    time_zone   text   not null,
    applied     bigint not null,
    constraint pk_person primary key (account)
);

create table advocate (
    advocate_id  uuid    not null,
    account      text    not null,
    display_name text    not null,
    email        text    not null,
    team_id      uuid    not null,
    languages    text[]  not null,
    active       boolean not null,
    applied      bigint  not null,
    constraint pk_advocate primary key (advocate_id)
);
create index ix_advocate_account on advocate (account);

create table team (
    team_id   uuid   not null,
    name      text   not null,
    time_zone text   not null,
    applied   bigint not null,
    constraint pk_team primary key (team_id)
);
