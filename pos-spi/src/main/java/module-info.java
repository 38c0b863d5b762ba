// SPDX-License-Identifier: Apache-2.0
/** The vocabulary of the shop and the ports that plugins implement. */
module dev.mizan.spi {
    requires transitive java.money;
    requires static org.apiguardian.api;
    requires static org.jspecify;

    exports dev.mizan.spi.fact;
    exports dev.mizan.spi.fiscal;
    exports dev.mizan.spi.fiscal.form;
    exports dev.mizan.spi.fiscal.regime;
    exports dev.mizan.spi.id;
    exports dev.mizan.spi.organisation;
    exports dev.mizan.spi.outcome;
    exports dev.mizan.spi.payment;
    exports dev.mizan.spi.payment.course;
    exports dev.mizan.spi.payment.reply;
    exports dev.mizan.spi.payment.scheme;
    exports dev.mizan.spi.plugin;
    exports dev.mizan.spi.rate;
    exports dev.mizan.spi.store;
    exports dev.mizan.spi.tax;
    exports dev.mizan.spi.value;
    exports dev.mizan.spi.value.hijri;

    provides javax.money.spi.MonetaryAmountFactoryProviderSpi with
            dev.mizan.spi.value.MoneyFactory.Provider;

    uses dev.mizan.spi.fiscal.form.ReadableFormProvider;
    uses dev.mizan.spi.fiscal.regime.FiscalRegimeProvider;
    uses dev.mizan.spi.payment.PaymentProvider;
    uses dev.mizan.spi.rate.RateProvider;
    uses dev.mizan.spi.store.StoreProvider;
    uses dev.mizan.spi.tax.TaxEngineProvider;
}
