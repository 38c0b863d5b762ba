// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge;

import dev.mizan.hardware.device.DeviceKind;
import java.util.function.Supplier;
import jpos.BaseJposControl;

/** The 36 categories of UnifiedPOS 1.15. */
public enum Category {
    BELT("Belt", DeviceKind.OTHER, jpos.Belt::new),
    BILL_ACCEPTOR("BillAcceptor", DeviceKind.OTHER, jpos.BillAcceptor::new),
    BILL_DISPENSER("BillDispenser", DeviceKind.OTHER, jpos.BillDispenser::new),
    BIOMETRICS("Biometrics", DeviceKind.BIOMETRIC_READER, jpos.Biometrics::new),
    BUMP_BAR("BumpBar", DeviceKind.OTHER, jpos.BumpBar::new),
    CAT("CAT", DeviceKind.OTHER, jpos.CAT::new),
    CASH_CHANGER("CashChanger", DeviceKind.CASH_CHANGER, jpos.CashChanger::new),
    CASH_DRAWER("CashDrawer", DeviceKind.CASH_DRAWER, jpos.CashDrawer::new),
    CHECK_SCANNER("CheckScanner", DeviceKind.OTHER, jpos.CheckScanner::new),
    COIN_ACCEPTOR("CoinAcceptor", DeviceKind.OTHER, jpos.CoinAcceptor::new),
    COIN_DISPENSER("CoinDispenser", DeviceKind.OTHER, jpos.CoinDispenser::new),
    ELECTRONIC_JOURNAL("ElectronicJournal", DeviceKind.OTHER, jpos.ElectronicJournal::new),
    ELECTRONIC_VALUE_RW("ElectronicValueRW", DeviceKind.OTHER, jpos.ElectronicValueRW::new),
    FISCAL_PRINTER("FiscalPrinter", DeviceKind.FISCAL_DEVICE, jpos.FiscalPrinter::new),
    GATE("Gate", DeviceKind.OTHER, jpos.Gate::new),
    HARD_TOTALS("HardTotals", DeviceKind.OTHER, jpos.HardTotals::new),
    IMAGE_SCANNER("ImageScanner", DeviceKind.OTHER, jpos.ImageScanner::new),
    ITEM_DISPENSER("ItemDispenser", DeviceKind.OTHER, jpos.ItemDispenser::new),
    KEYLOCK("Keylock", DeviceKind.OTHER, jpos.Keylock::new),
    LIGHTS("Lights", DeviceKind.OTHER, jpos.Lights::new),
    LINE_DISPLAY("LineDisplay", DeviceKind.CUSTOMER_DISPLAY, jpos.LineDisplay::new),
    MICR("MICR", DeviceKind.OTHER, jpos.MICR::new),
    MSR("MSR", DeviceKind.CARD_READER, jpos.MSR::new),
    MOTION_SENSOR("MotionSensor", DeviceKind.OTHER, jpos.MotionSensor::new),
    PIN_PAD("PINPad", DeviceKind.OTHER, jpos.PINPad::new),
    POS_KEYBOARD("POSKeyboard", DeviceKind.OTHER, jpos.POSKeyboard::new),
    POS_POWER("POSPower", DeviceKind.OTHER, jpos.POSPower::new),
    POS_PRINTER("POSPrinter", DeviceKind.RECEIPT_PRINTER, jpos.POSPrinter::new),
    POINT_CARD_RW("PointCardRW", DeviceKind.OTHER, jpos.PointCardRW::new),
    RFID_SCANNER("RFIDScanner", DeviceKind.RFID_READER, jpos.RFIDScanner::new),
    REMOTE_ORDER_DISPLAY("RemoteOrderDisplay", DeviceKind.KITCHEN_DISPLAY, jpos.RemoteOrderDisplay::new),
    SCALE("Scale", DeviceKind.SCALE, jpos.Scale::new),
    SCANNER("Scanner", DeviceKind.SCANNER, jpos.Scanner::new),
    SIGNATURE_CAPTURE("SignatureCapture", DeviceKind.OTHER, jpos.SignatureCapture::new),
    SMART_CARD_RW("SmartCardRW", DeviceKind.CARD_READER, jpos.SmartCardRW::new),
    TONE_INDICATOR("ToneIndicator", DeviceKind.OTHER, jpos.ToneIndicator::new);

    private final String named;
    private final DeviceKind kind;
    private final Supplier<BaseJposControl> maker;

    Category(String named, DeviceKind kind, Supplier<BaseJposControl> maker) {
        this.named = named;
        this.kind = kind;
        this.maker = maker;
    }

    /** Its name in UnifiedPOS, such as {@code CashDrawer}. */
    public String named() {
        return named;
    }

    /** The nearest kind of ours. */
    public DeviceKind kind() {
        return kind;
    }

    BaseJposControl control() {
        return maker.get();
    }
}
