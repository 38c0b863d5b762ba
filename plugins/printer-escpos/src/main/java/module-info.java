// SPDX-License-Identifier: Apache-2.0
/** Receipt printers and their drawers by ESC/POS. */
module dev.mizan.plugin.printer.escpos {
    requires transitive dev.mizan.hardware;
    requires static org.apiguardian.api;
    requires static org.jspecify;

    exports dev.mizan.plugin.printer.escpos;

    provides dev.mizan.hardware.drawer.DrawerProvider with
            dev.mizan.plugin.printer.escpos.EscPosDrawerProvider;
    provides dev.mizan.hardware.printer.PrinterProvider with
            dev.mizan.plugin.printer.escpos.EscPosPrinterProvider;
}
