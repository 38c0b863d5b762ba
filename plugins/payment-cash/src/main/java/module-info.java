// SPDX-License-Identifier: Apache-2.0
/** Notes and coins behind the payment port. */
module dev.mizan.plugin.payment.cash {
    requires transitive dev.mizan.spi;
    requires static org.apiguardian.api;
    requires static org.jspecify;

    exports dev.mizan.plugin.payment.cash;

    provides dev.mizan.spi.payment.PaymentProvider with
            dev.mizan.plugin.payment.cash.CashProvider;
}
