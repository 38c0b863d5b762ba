// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.device;

/** The kinds of devices that have an interface of their own; any other comes through the JavaPOS bridge as {@link #OTHER}. */
public enum DeviceKind {
    RECEIPT_PRINTER,
    LABEL_PRINTER,
    CASH_DRAWER,
    SCANNER,
    SCALE,
    CUSTOMER_DISPLAY,
    CASH_CHANGER,
    CARD_READER,
    BIOMETRIC_READER,
    RFID_READER,
    KITCHEN_DISPLAY,
    FISCAL_DEVICE,
    /** Any other, reached by the names that UnifiedPOS gives its properties and methods. */
    OTHER
}
