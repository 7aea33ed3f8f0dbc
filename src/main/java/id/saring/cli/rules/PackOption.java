package id.saring.cli.rules;

import id.saring.definition.RulePack;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Whether a command shows the rules of one pack or of all. */
final class PackOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(names = "--pack", paramLabel = "PACK", description = "Show the rules of this pack only.")
  private String name;

  /**
   * Refuses the name of a pack that is not among {@code packs}.
   *
   * @throws ParameterException with the names that there are
   */
  void check(List<RulePack> packs) {
    List<String> names = packs.stream().map(RulePack::name).sorted().toList();
    if (name != null && !names.contains(name)) {
      throw new ParameterException(
          command.commandLine(),
          "no pack '" + name + "' in the definition; there are: " + String.join(", ", names));
    }
  }

  /** Whether one pack is asked for. */
  boolean isGiven() {
    return name != null;
  }

  /** Whether rules of {@code pack} are to be shown. */
  boolean shows(String pack) {
    return name == null || name.equals(pack);
  }
}
