// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter.stock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mizan.conformance.Adapter;
import dev.mizan.conformance.Answer;
import dev.mizan.conformance.Case;
import dev.mizan.inventory.lot.FirstExpired;
import dev.mizan.inventory.lot.Lot;
import dev.mizan.inventory.lot.Pick;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lots picked by their expiry. */
final class LotPickCases implements Adapter {
    @Override
    public Answer answer(Case worked) {
        List<Lot> lots = new ArrayList<>();
        for (JsonNode lot : new Given(worked.input()).rows("lots")) {
            lots.add(new Lot(
                    new Given(lot).text("lot"),
                    Goods.quantity(lot.path("qty")),
                    new Given(lot).has("expiry")
                            ? Optional.of(LocalDate.parse(new Given(lot).text("expiry")))
                            : Optional.empty(),
                    LocalDate.parse(lot.path("received").asText("1970-01-01"))));
        }
        int daysLeft = worked.input().path("minDaysLeft").asInt(0);
        ObjectNode block = Answer.block();
        ObjectNode expect = block.putObject("expect");
        Told.of(
                new FirstExpired(daysLeft)
                        .pick(
                                lots,
                                Goods.quantity(worked.input().path("issueQty")),
                                LocalDate.parse(worked.text("onDate"))),
                expect,
                picks -> tell(picks, expect.putArray("picks")));
        return Answer.given(block);
    }

    private static void tell(List<Pick> picks, ArrayNode list) {
        picks.forEach(pick -> list.addArray().add(pick.lot()).add(Goods.plain(pick.quantity())));
    }
}
