package io.supportplatform.kit.transaction;

/**
 * A transaction that some use case or handler has open. Whoever receives one writes as part of it; there is no way to obtain
 * one outside a transaction, so an outbox row can never be written without the change it tells of.
 */
public sealed interface OpenTransaction extends Statements permits OpenPgTransaction, OpenPanacheTransaction {}
