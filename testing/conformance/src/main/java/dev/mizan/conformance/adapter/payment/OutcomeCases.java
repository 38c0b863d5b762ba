// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter.payment;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mizan.conformance.Adapter;
import dev.mizan.conformance.Answer;
import dev.mizan.conformance.Case;
import dev.mizan.plugin.payment.iso.LineFault;
import dev.mizan.plugin.payment.iso.ResponseCode;
import dev.mizan.spi.payment.OutcomeKind;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.reply.GatewayStatus;
import dev.mizan.spi.payment.reply.NexoReply;
import java.util.List;
import java.util.Optional;

/** What one reply means, by the protocol that it is of. */
final class OutcomeCases implements Adapter {
    private static final List<String> SENT = List.of("sent", "written", "bytesSent", "bytesWritten");

    @Override
    public Answer answer(Case worked) {
        JsonNode reply = worked.input().path("reply");
        OutcomeKind kind;
        if (reply.isEmpty() && !reply.isValueNode() || reply.isNull()) {
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
            kind = ofTheLine(reply);
        }
        return Answer.given(Answer.block().put("outcome", kind.name()));
    }

    /** No message of a protocol: how the line ended, and whether anything went out before. */
    private static OutcomeKind ofTheLine(JsonNode reply) {
        StringBuilder words = new StringBuilder(reply.asText());
        reply.properties()
                .forEach(it -> words.append(' ')
                        .append(it.getKey())
                        .append(' ')
                        .append(it.getValue().asText()));
        for (String sent : SENT) {
            JsonNode told = reply.path(sent);
            if (told.isBoolean() || told.isNumber()) {
                return LineFault.of(words.toString()).kind(told.asBoolean());
            }
        }
        return LineFault.of(words.toString()).kind();
    }
}
