// SPDX-License-Identifier: Apache-2.0
/** Austria's signed receipt chain. */
module dev.mizan.plugin.fiscal.rksv {
    requires transitive dev.mizan.spi;
    requires static org.apiguardian.api;
    requires static org.jspecify;

    exports dev.mizan.plugin.fiscal.rksv;

    provides dev.mizan.spi.fiscal.regime.FiscalRegimeProvider with
            dev.mizan.plugin.fiscal.rksv.RksvRegimeProvider;
}
