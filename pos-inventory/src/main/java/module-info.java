// SPDX-License-Identifier: Apache-2.0
/** Stock and its valuation: pure domain. */
module dev.mizan.inventory {
    requires transitive dev.mizan.spi;
    requires static org.apiguardian.api;
    requires static org.jspecify;

    exports dev.mizan.inventory.availability;
    exports dev.mizan.inventory.buying;
    exports dev.mizan.inventory.catchweight;
    exports dev.mizan.inventory.correction;
    exports dev.mizan.inventory.count;
    exports dev.mizan.inventory.despatch;
    exports dev.mizan.inventory.dropship;
    exports dev.mizan.inventory.history;
    exports dev.mizan.inventory.hold;
    exports dev.mizan.inventory.kit;
    exports dev.mizan.inventory.landed;
    exports dev.mizan.inventory.lot;
    exports dev.mizan.inventory.movement;
    exports dev.mizan.inventory.ordering;
    exports dev.mizan.inventory.owner;
    exports dev.mizan.inventory.pick;
    exports dev.mizan.inventory.pack;
    exports dev.mizan.inventory.purchase;
    exports dev.mizan.inventory.rebate;
    exports dev.mizan.inventory.reorder;
    exports dev.mizan.inventory.replenish;
    exports dev.mizan.inventory.report;
    exports dev.mizan.inventory.reservation;
    exports dev.mizan.inventory.serial;
    exports dev.mizan.inventory.standing;
    exports dev.mizan.inventory.stock;
    exports dev.mizan.inventory.supplier;
    exports dev.mizan.inventory.transfer;
    exports dev.mizan.inventory.unit;
    exports dev.mizan.inventory.valuation;
    exports dev.mizan.inventory.valuation.share;
    exports dev.mizan.inventory.worth;
}
