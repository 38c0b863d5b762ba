// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter.device;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mizan.conformance.Adapter;
import dev.mizan.conformance.Answer;
import dev.mizan.conformance.Case;
import dev.mizan.hardware.reader.Tlv;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Language;
import java.util.List;

/** Data objects of BER-TLV as trees. */
final class TlvCases implements Adapter {
    @Override
    public Answer answer(Case worked) {
        ObjectNode block = Answer.block();
        Outcome<List<Tlv>> read = Tlv.read(worked.text("hex"));
        if (read instanceof Refused<List<Tlv>> refused) {
            block.putNull("tree");
            block.put("error", refused.message(Language.EN));
        } else {
            tree(read.orElseThrow(), block.putArray("tree"));
        }
        return Answer.given(block);
    }

    private static void tree(List<Tlv> objects, ArrayNode into) {
        for (Tlv object : objects) {
            ArrayNode node = into.addArray().add(object.tag());
            if (object.isConstructed()) {
                tree(object.children(), node.addArray());
            } else {
                node.add(object.hex());
            }
        }
    }
}
