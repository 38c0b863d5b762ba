// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.device;

/** The kinds of devices that have an interface of their own; any other is reached through the JavaPOS bridge. */
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
    FISCAL_DEVICE
}
