// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter.payment;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mizan.conformance.Adapter;
import dev.mizan.conformance.Answer;
import dev.mizan.conformance.Case;
import dev.mizan.plugin.payment.iso.ResponseCode;
import dev.mizan.spi.payment.OutcomeKind;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.reply.GatewayStatus;
import dev.mizan.spi.payment.reply.NexoReply;
import java.util.Optional;

/** What one reply means, by the protocol that it is of. */
final class OutcomeCases implements Adapter {
    @Override
    public Answer answer(Case worked) {
        JsonNode reply = worked.input().path("reply");
        OutcomeKind kind;
        if (reply.isNull()) {
            kind = new PaymentOutcome.Unknown("no answer").kind();
        } else if (reply.has("Result")) {
            kind = NexoReply.kind(
                    reply.get("Result").asText(),
                    Optional.ofNullable(reply.get("ErrorCondition")).map(JsonNode::asText));
        } else if (reply.has("pluginStatus")) {
            kind = GatewayStatus.kind(reply.get("pluginStatus").asText());
        } else if (reply.has("DE39")) {
            kind = ResponseCode.kind(reply.get("DE39").asText());
        } else {
            return Answer.unsupported("a reply of " + reply.fieldNames().next());
        }
        return Answer.given(Answer.block().put("outcome", kind.name()));
    }
}
