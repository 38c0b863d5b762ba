// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.nexo;

/** How the terminal itself names what it did. */
record PoiTransaction(String id, String at) {
    static PoiTransaction of(Fields body) {
        Fields it = body.in("POIData").in("POITransactionID");
        return new PoiTransaction(it.text("TransactionID"), it.text("TimeStamp"));
    }

    boolean isThere() {
        return !id.isBlank();
    }

    Fields written(NexoPlace place) {
        return Fields.of(
                "SaleID",
                place.saleId(),
                "POIID",
                place.poiId(),
                "POITransactionID",
                Fields.of("TransactionID", id, "TimeStamp", at));
    }
}
