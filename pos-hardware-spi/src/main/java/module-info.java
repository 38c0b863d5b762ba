// SPDX-License-Identifier: Apache-2.0
/** Devices, and the receipt document that is printed on them. */
module dev.mizan.hardware {
    requires transitive dev.mizan.spi;
    requires static org.apiguardian.api;
    requires static org.jspecify;

    exports dev.mizan.hardware.biometric;
    exports dev.mizan.hardware.changer;
    exports dev.mizan.hardware.device;
    exports dev.mizan.hardware.display;
    exports dev.mizan.hardware.drawer;
    exports dev.mizan.hardware.fiscal;
    exports dev.mizan.hardware.kitchen;
    exports dev.mizan.hardware.printer;
    exports dev.mizan.hardware.reader;
    exports dev.mizan.hardware.receipt;
    exports dev.mizan.hardware.receipt.escpos;
    exports dev.mizan.hardware.receipt.label;
    exports dev.mizan.hardware.receipt.markup;
    exports dev.mizan.hardware.receipt.raster;
    exports dev.mizan.hardware.receipt.text;
    exports dev.mizan.hardware.rfid;
    exports dev.mizan.hardware.scale;
    exports dev.mizan.hardware.scale.plu;
    exports dev.mizan.hardware.scanner;
    exports dev.mizan.hardware.scanner.wedge;
    exports dev.mizan.hardware.wire;
}
