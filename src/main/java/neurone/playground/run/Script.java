package neurone.playground.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import neurone.playground.http.Fields;

/**
 * All that decides the numbers of a run: how it starts, and what was changed on the way. Immutable.
 *
 * @param setup at the start
 * @param changes in the order of their steps
 */
public record Script(Setup setup, List<Change> changes) {

    /** Keeps a copy of the list. */
    public Script {
        changes = List.copyOf(changes);
    }

    /** Reads what a page sent. */
    public static Script of(Fields fields) {
        List<Change> changes = new ArrayList<>();
        for (Fields change : fields.objects("changes", Limits.CHANGES)) {
            changes.add(Change.of(change));
        }
        changes.sort((a, b) -> Integer.compare(a.step(), b.step()));
        return new Script(Setup.of(fields.object("setup")), changes);
    }

    /** Returns what a page reads again. */
    public Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("setup", setup.toMap());
        map.put("changes", changes.stream().map(Change::toMap).toList());
        return map;
    }

    /** Returns the script up to a step, and then this change. */
    Script then(Change change) {
        List<Change> kept = new ArrayList<>();
        changes.stream().filter(c -> c.step() <= change.step()).forEach(kept::add);
        kept.add(change);
        return new Script(setup, kept);
    }
}
