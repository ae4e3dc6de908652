create table product (
    id         text        not null,
    name       text        not null,
    hosting    text        not null,
    portal     text        not null,
    revision   bigint      not null,
    changed_at timestamptz not null,
    constraint pk_product primary key (id),
    constraint ck_product_hosting check (hosting in ('ON_PREMISES', 'CLOUD', 'HYBRID')),
    constraint ck_product_portal check (portal in
        ('SUPPORT_FOR_BUSINESS', 'OFFICE_ADMIN', 'AZURE', 'POWER_PLATFORM', 'LIFECYCLE_SERVICES'))
);

create table product_version (
    product_id     text    not null,
    version        text    not null,
    release_order  integer not null,
    mainstream_end date,
    extended_end   date,
    constraint pk_product_version primary key (product_id, version),
    constraint uq_product_version_order unique (product_id, release_order) deferrable initially deferred,
    constraint fk_product_version_product foreign key (product_id) references product (id)
);
