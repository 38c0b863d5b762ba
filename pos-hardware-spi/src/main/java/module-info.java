// SPDX-License-Identifier: Apache-2.0
/** Devices, and the receipt document that is printed on them. */
module dev.mizan.hardware {
    requires transitive dev.mizan.spi;
    requires static org.apiguardian.api;
    requires static org.jspecify;

    exports dev.mizan.hardware.receipt;
    exports dev.mizan.hardware.receipt.text;
}
