// SPDX-License-Identifier: Apache-2.0
/** The flows that join the domain modules behind one door. */
module dev.mizan.suite {
    requires transitive dev.mizan.core;
    requires transitive dev.mizan.ledger;
    requires transitive dev.mizan.inventory;
    requires transitive dev.mizan.hardware;
    requires com.fasterxml.jackson.core;
    requires de.siegmar.fastcsv;
    requires org.slf4j;
    requires static org.apiguardian.api;
    requires static org.jspecify;

    exports dev.mizan.suite;
    exports dev.mizan.suite.agreement;
    exports dev.mizan.suite.ahead;
    exports dev.mizan.suite.approval;
    exports dev.mizan.suite.books;
    exports dev.mizan.suite.branch;
    exports dev.mizan.suite.buy;
    exports dev.mizan.suite.cashvat;
    exports dev.mizan.suite.catalogue;
    exports dev.mizan.suite.catchweight;
    exports dev.mizan.suite.codec;
    exports dev.mizan.suite.despatch;
    exports dev.mizan.suite.device;
    exports dev.mizan.suite.dropship;
    exports dev.mizan.suite.engine;
    exports dev.mizan.suite.exchange;
    exports dev.mizan.suite.exchange.json;
    exports dev.mizan.suite.fiscal;
    exports dev.mizan.suite.fiscal.standard;
    exports dev.mizan.suite.flow;
    exports dev.mizan.suite.landed;
    exports dev.mizan.suite.limits;
    exports dev.mizan.suite.lot;
    exports dev.mizan.suite.office;
    exports dev.mizan.suite.opening;
    exports dev.mizan.suite.owner;
    exports dev.mizan.suite.pack;
    exports dev.mizan.suite.pay;
    exports dev.mizan.suite.pay.fact;
    exports dev.mizan.suite.pay.onfile;
    exports dev.mizan.suite.pay.totals;
    exports dev.mizan.suite.posting;
    exports dev.mizan.suite.prepaid;
    exports dev.mizan.suite.projection;
    exports dev.mizan.suite.promise;
    exports dev.mizan.suite.promotion;
    exports dev.mizan.suite.receipt;
    exports dev.mizan.suite.retail;
    exports dev.mizan.suite.revenue;
    exports dev.mizan.suite.scan;
    exports dev.mizan.suite.selfbill;
    exports dev.mizan.suite.sell;
    exports dev.mizan.suite.serial;
    exports dev.mizan.suite.shelf;
    exports dev.mizan.suite.stock;
    exports dev.mizan.suite.till;
    exports dev.mizan.suite.treasury;
    exports dev.mizan.suite.valuing;
    exports dev.mizan.suite.vat;
    exports dev.mizan.suite.voucher;
    exports dev.mizan.suite.worth;

    uses dev.mizan.spi.store.StoreProvider;
}
