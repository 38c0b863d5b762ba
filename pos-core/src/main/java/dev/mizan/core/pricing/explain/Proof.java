// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.explain;

import dev.mizan.core.promotion.solver.Certificate;
import dev.mizan.core.promotion.solver.Problem;
import dev.mizan.core.promotion.solver.Status;

/**
 * What a checker that believes no solver needs to see that a basket got its best deal: of the deals of the item phase, on what
 * the shelf left, and of nothing else; {@link Claim} has the rest of what is claimed.
 *
 * @param problem what competed
 * @param certificate of the assignment found
 * @param status what is claimed
 * @param gap what another assignment could save above it at most, in minor units
 */
public record Proof(Problem problem, Certificate certificate, Status status, long gap) {}
