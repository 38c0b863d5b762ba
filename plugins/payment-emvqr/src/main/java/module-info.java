// SPDX-License-Identifier: Apache-2.0
/** Merchant-presented QR codes of EMVCo. */
module dev.mizan.plugin.payment.emvqr {
    requires transitive dev.mizan.spi;
    requires static org.apiguardian.api;
    requires static org.jspecify;

    exports dev.mizan.plugin.payment.emvqr;

    provides dev.mizan.spi.payment.PaymentProvider with
            dev.mizan.plugin.payment.emvqr.EmvQrProvider;
}
