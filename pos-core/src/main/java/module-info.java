// SPDX-License-Identifier: Apache-2.0
/** Catalogue, pricing, sale and till: pure domain. */
module dev.mizan.core {
    requires transitive dev.mizan.spi;
    requires static org.apiguardian.api;
    requires static org.jspecify;

    exports dev.mizan.core.basket;
    exports dev.mizan.core.bill;
    exports dev.mizan.core.bill.claim;
    exports dev.mizan.core.catalog;
    exports dev.mizan.core.catalog.makeup;
    exports dev.mizan.core.document;
    exports dev.mizan.core.price;
    exports dev.mizan.core.price.shelf;
    exports dev.mizan.core.pricing;
    exports dev.mizan.core.pricing.agency;
    exports dev.mizan.core.pricing.bundle;
    exports dev.mizan.core.pricing.explain;
    exports dev.mizan.core.pricing.hint;
    exports dev.mizan.core.pricing.levy;
    exports dev.mizan.core.pricing.moment;
    exports dev.mizan.core.pricing.points;
    exports dev.mizan.core.pricing.shelf;
    exports dev.mizan.core.pricing.why;
    exports dev.mizan.core.promotion;
    exports dev.mizan.core.promotion.condition;
    exports dev.mizan.core.promotion.form;
    exports dev.mizan.core.promotion.licence;
    exports dev.mizan.core.promotion.limit;
    exports dev.mizan.core.promotion.redeem;
    exports dev.mizan.core.promotion.reward;
    exports dev.mizan.core.promotion.scope;
    exports dev.mizan.core.promotion.target;
    exports dev.mizan.core.promotion.solver;
    exports dev.mizan.core.sale;
    exports dev.mizan.core.sale.debit;
    exports dev.mizan.core.sale.paper;
    exports dev.mizan.core.sale.prepaid;
    exports dev.mizan.core.sale.voucher;
    exports dev.mizan.core.sale.withheld;
    exports dev.mizan.core.scan;
    exports dev.mizan.core.scan.gs1;
    exports dev.mizan.core.scan.label;
    exports dev.mizan.core.scan.symbol;
    exports dev.mizan.core.invoice;
    exports dev.mizan.core.tax;
    exports dev.mizan.core.tax.assessment;
    exports dev.mizan.core.tax.levy;
    exports dev.mizan.core.tax.special;
    exports dev.mizan.core.tax.told;
    exports dev.mizan.core.tender;
    exports dev.mizan.core.till;
}
