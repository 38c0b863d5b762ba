// SPDX-License-Identifier: Apache-2.0
/** Messages of ISO 8583:1987 without card data. */
module dev.mizan.plugin.payment.iso {
    requires transitive dev.mizan.spi;
    requires static org.apiguardian.api;
    requires static org.jspecify;

    exports dev.mizan.plugin.payment.iso;
}
