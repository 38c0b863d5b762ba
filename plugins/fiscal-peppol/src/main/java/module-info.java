// SPDX-License-Identifier: Apache-2.0
/** Invoices after EN 16931 in UBL 2.1: Peppol BIS Billing 3. */
module dev.mizan.plugin.fiscal.peppol {
    requires transitive dev.mizan.spi;
    requires java.xml;
    requires static org.apiguardian.api;
    requires static org.jspecify;

    exports dev.mizan.plugin.fiscal.peppol;

    provides dev.mizan.spi.fiscal.regime.FiscalRegimeProvider with
            dev.mizan.plugin.fiscal.peppol.PeppolRegimeProvider;
}
