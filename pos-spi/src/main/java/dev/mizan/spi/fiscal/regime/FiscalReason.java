// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.fiscal.regime;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a document can not be stamped; nothing was numbered. */
public enum FiscalReason implements Reason {
    MISSING(
            "fiscal.missing",
            "{document} can not be issued: {field} is missing ({rule}).",
            "لا يمكن إصدار {document}: الحقل {field} ناقص ({rule})."),
    MISFORMED(
            "fiscal.misformed",
            "{document} can not be issued: {field} is wrong: {detail} ({rule}).",
            "لا يمكن إصدار {document}: الحقل {field} غير صحيح: {detail} ({rule})."),
    TOO_LONG(
            "fiscal.too-long",
            "{document} can not be issued: {field} takes {bytes} bytes, at most {most} fit.",
            "لا يمكن إصدار {document}: الحقل {field} يشغل {bytes} بايت والحد الأقصى {most}."),
    TRAINING(
            "fiscal.training",
            "{document} is for training and never enters a real chain.",
            "المستند {document} للتدريب ولا يدخل سلسلة حقيقية أبداً."),
    CLOCK_WENT_BACK(
            "fiscal.clock-went-back",
            "The clock shows {now}, before the last document of {last}. Set it right first.",
            "الساعة تشير إلى {now} قبل آخر مستند في {last}. اضبط الساعة أولاً."),
    NO_CERTIFICATE(
            "fiscal.no-certificate",
            "The unit {unit} has no certificate. Register it with the authority first.",
            "الوحدة {unit} بلا شهادة. سجّلها لدى الجهة الضريبية أولاً."),
    CERTIFICATE_EXPIRED(
            "fiscal.certificate-expired",
            "The certificate of the unit {unit} ended on {ended}. Renew it first.",
            "انتهت شهادة الوحدة {unit} في {ended}. جدّدها أولاً."),
    UNAVAILABLE(
            "fiscal.unavailable",
            "The fiscal regime {regime} is out of reach: {detail}.",
            "النظام الضريبي {regime} غير متاح: {detail}."),
    NOT_OFFERED(
            "fiscal.not-offered",
            "The fiscal regime {regime} has no {what}.",
            "النظام الضريبي {regime} لا يوفر {what}."),
    REFUSED_BY_AUTHORITY(
            "fiscal.refused-by-authority",
            "The authority refused: {detail} ({code}).",
            "رفضت الجهة الضريبية الطلب: {detail} ({code}).");

    private final String code;
    private final Text message;

    FiscalReason(String code, String en, String ar) {
        this.code = code;
        this.message = Text.of(en, ar);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text message() {
        return message;
    }
}
