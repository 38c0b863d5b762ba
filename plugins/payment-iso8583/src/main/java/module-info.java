// SPDX-License-Identifier: Apache-2.0
/** Hosts that speak ISO 8583, and messages of it without card data. */
module dev.mizan.plugin.payment.iso {
    requires transitive dev.mizan.spi;
    requires static org.apiguardian.api;
    requires static org.jspecify;

    exports dev.mizan.plugin.payment.iso;

    provides dev.mizan.spi.payment.PaymentProvider with
            dev.mizan.plugin.payment.iso.IsoProvider;
}
