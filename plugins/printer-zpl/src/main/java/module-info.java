// SPDX-License-Identifier: Apache-2.0
/** Label printers by ZPL II. */
module dev.mizan.plugin.printer.zpl {
    requires transitive dev.mizan.hardware;
    requires static org.apiguardian.api;
    requires static org.jspecify;

    exports dev.mizan.plugin.printer.zpl;

    provides dev.mizan.hardware.printer.LabelPrinterProvider with
            dev.mizan.plugin.printer.zpl.ZplPrinterProvider;
}
