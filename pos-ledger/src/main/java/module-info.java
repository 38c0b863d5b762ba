// SPDX-License-Identifier: Apache-2.0
/** The journal and its statements: pure domain. */
module dev.mizan.ledger {
    requires transitive dev.mizan.spi;
    requires static org.apiguardian.api;
    requires static org.jspecify;

    exports dev.mizan.ledger;
    exports dev.mizan.ledger.account;
    exports dev.mizan.ledger.agreement;
    exports dev.mizan.ledger.approval;
    exports dev.mizan.ledger.asset;
    exports dev.mizan.ledger.bank;
    exports dev.mizan.ledger.bank.rule;
    exports dev.mizan.ledger.books;
    exports dev.mizan.ledger.branch;
    exports dev.mizan.ledger.card;
    exports dev.mizan.ledger.card.match;
    exports dev.mizan.ledger.cash;
    exports dev.mizan.ledger.cashvat;
    exports dev.mizan.ledger.cheque;
    exports dev.mizan.ledger.closing;
    exports dev.mizan.ledger.consolidation;
    exports dev.mizan.ledger.currency;
    exports dev.mizan.ledger.currency.sheet;
    exports dev.mizan.ledger.deferral;
    exports dev.mizan.ledger.exchange;
    exports dev.mizan.ledger.export;
    exports dev.mizan.ledger.hold;
    exports dev.mizan.ledger.journal;
    exports dev.mizan.ledger.lease;
    exports dev.mizan.ledger.levy;
    exports dev.mizan.ledger.limit;
    exports dev.mizan.ledger.payable;
    exports dev.mizan.ledger.payrun;
    exports dev.mizan.ledger.period;
    exports dev.mizan.ledger.receivable;
    exports dev.mizan.ledger.revenue;
    exports dev.mizan.ledger.rule;
    exports dev.mizan.ledger.snapshot;
    exports dev.mizan.ledger.statement;
    exports dev.mizan.ledger.subledger;
    exports dev.mizan.ledger.treasury;
    exports dev.mizan.ledger.vatreturn;
}
