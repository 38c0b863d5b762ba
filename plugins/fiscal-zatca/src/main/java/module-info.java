// SPDX-License-Identifier: Apache-2.0
/** Saudi Arabia, phase 2: invoices in UBL, chained, stamped, with a QR code, cleared or reported. */
module dev.mizan.plugin.fiscal.zatca {
    requires transitive dev.mizan.spi;
    requires com.fasterxml.jackson.core;
    requires java.net.http;
    requires jdk.httpserver;
    requires java.xml;
    requires org.bouncycastle.provider;
    requires static org.apiguardian.api;
    requires static org.jspecify;

    exports dev.mizan.plugin.fiscal.zatca;
    exports dev.mizan.plugin.fiscal.zatca.key;
    exports dev.mizan.plugin.fiscal.zatca.gateway;
    exports dev.mizan.plugin.fiscal.zatca.trial;
    exports dev.mizan.plugin.fiscal.zatca.xml;

    provides dev.mizan.spi.fiscal.regime.FiscalRegimeProvider with
            dev.mizan.plugin.fiscal.zatca.ZatcaRegimeProvider;
}
