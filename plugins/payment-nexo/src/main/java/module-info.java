// SPDX-License-Identifier: Apache-2.0
/** Terminals on the LAN that speak nexo Retailer. */
module dev.mizan.plugin.payment.nexo {
    requires transitive dev.mizan.spi;
    requires com.fasterxml.jackson.core;
    requires static org.apiguardian.api;
    requires static org.jspecify;

    exports dev.mizan.plugin.payment.nexo;

    provides dev.mizan.spi.payment.PaymentProvider with
            dev.mizan.plugin.payment.nexo.NexoProvider;
}
