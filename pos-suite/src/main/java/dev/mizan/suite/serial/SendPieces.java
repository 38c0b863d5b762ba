// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.serial;

import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.serial.PiecesMoved;
import dev.mizan.inventory.stock.GoodsIssue;
import dev.mizan.inventory.stock.Storekeeper;
import dev.mizan.inventory.transfer.TransferSent;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Flow;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.stock.SendTransfer;
import java.util.List;

/** Sends named pieces to another place of the company, each at its own cost; they are in transit until they arrive. */
public record SendPieces(Storekeeper keeper, String number, PlaceId from, PlaceId to, List<PieceOf> named)
        implements Flow<TransferSent> {
    public SendPieces {
        named = List.copyOf(named);
    }

    @Override
    public Outcome<Decision> decide(Reading reading) {
        return Pieces.leaving(reading, from, named)
                .then(pieces -> transfer(pieces.issue(from, reading).lines())
                        .decide(reading)
                        .map(sent -> sent.also(List.of(pieces.moved(from.value(), PiecesMoved.transit(number))))));
    }

    private SendTransfer transfer(List<GoodsIssue.Line> goods) {
        return new SendTransfer(keeper, number, from, to, goods);
    }

    @Override
    public TransferSent answer(Recorded recorded) {
        return transfer(List.of()).answer(recorded);
    }
}
