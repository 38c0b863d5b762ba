// SPDX-License-Identifier: Apache-2.0
/** Gift cards, store credit and wallets. */
module dev.mizan.plugin.payment.storedvalue {
    requires transitive dev.mizan.spi;
    requires static org.apiguardian.api;
    requires static org.jspecify;

    exports dev.mizan.plugin.payment.storedvalue;

    uses dev.mizan.spi.store.StoreProvider;

    provides dev.mizan.spi.payment.PaymentProvider with
            dev.mizan.plugin.payment.storedvalue.StoredValueProvider;
}
