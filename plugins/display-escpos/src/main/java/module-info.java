// SPDX-License-Identifier: Apache-2.0
/** Customer displays that understand ESC/POS. */
module dev.mizan.plugin.display.escpos {
    requires transitive dev.mizan.hardware;
    requires static org.apiguardian.api;
    requires static org.jspecify;

    exports dev.mizan.plugin.display.escpos;

    provides dev.mizan.hardware.display.DisplayProvider with
            dev.mizan.plugin.display.escpos.EscPosDisplayProvider;
}
