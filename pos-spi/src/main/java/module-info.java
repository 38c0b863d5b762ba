// SPDX-License-Identifier: Apache-2.0
/** The vocabulary of the shop and the ports that plugins implement. */
module dev.mizan.spi {
    exports dev.mizan.spi.value;
    exports dev.mizan.spi.value.hijri;

    provides javax.money.spi.MonetaryAmountFactoryProviderSpi with
            dev.mizan.spi.value.MoneyFactory.Provider;

    requires transitive java.money;
    requires static org.apiguardian.api;
    requires static org.jspecify;
}
