// SPDX-License-Identifier: Apache-2.0
package dev.mizan.benchmarks.rival;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/** Drools, with the executable model: one rule a deal, its priority as salience; the lines are facts. */
public final class DroolsRules implements Rival {
    private static final String GLOBAL = "deals";

    private final KieBase base;
    private final Map<String, Deal> deals = new HashMap<>();
    private final boolean stateless;

    /** Compiles a rule for each deal. */
    public DroolsRules(List<Deal> deals, boolean stateless) {
        this.stateless = stateless;
        deals.forEach(deal -> this.deals.put(deal.id(), deal));
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/deals.drl", rules(deals));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalStateException(errors.toString());
        }
        base = services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    private static String rules(List<Deal> deals) {
        StringBuilder text = new StringBuilder(
                "import " + Line.class.getName() + ";\nimport " + Counter.class.getName() + ";\nimport "
                        + Deal.class.getName() + ";\nimport java.util.List;\nglobal java.util.Map " + GLOBAL + ";\n");
        for (Deal deal : deals) {
            String items =
                    deal.items().stream().sorted().map(sku -> '"' + sku + '"').collect(Collectors.joining(", "));
            text.append("rule \"" + deal.id() + "\" salience " + deal.priority() + " no-loop when\n")
                    .append("  $pieces : Number(intValue >= " + deal.units() + ") from accumulate(Line(sku in (" + items
                            + "), left > 0, $left : left), sum($left))\n")
                    .append("  $lines : List() from accumulate($line : Line(sku in (" + items
                            + "), left > 0), collectList($line))\n")
                    .append("then\n  Counter.apply((Deal) " + GLOBAL + ".get(\"" + deal.id() + "\"), $lines);\n")
                    .append("  for (Object line : $lines) { update(line); }\nend\n");
        }
        return text.toString();
    }

    @Override
    public long saving(List<Line> basket) {
        if (stateless) {
            var session = base.newStatelessKieSession();
            session.setGlobal(GLOBAL, deals);
            session.execute(new ArrayList<Object>(basket));
        } else {
            KieSession session = base.newKieSession();
            session.setGlobal(GLOBAL, deals);
            basket.forEach(session::insert);
            session.fireAllRules();
            session.dispose();
        }
        return basket.stream().mapToLong(Line::getSaved).sum();
    }
}
