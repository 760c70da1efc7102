// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupcommand.h"
#include "checkcommand.h"
#include "command.h"
#include "commentscommand.h"
#include "comparecommand.h"
#include "erasecommand.h"
#include "excludecommand.h"
#include "groupcommand.h"
#include "importcommand.h"
#include "importscommand.h"
#include "includecommand.h"
#include "logcommand.h"
#include "mergecommand.h"
#include "npscommand.h"
#include "readcommand.h"
#include "renamecommand.h"
#include "samplecommand.h"
#include "storecommand.h"
#include "undochangecommand.h"
#include "undoimportcommand.h"
#include "valuescommand.h"

#include <algorithm>
#include <type_traits>

namespace gensvar::cli {

const std::vector<std::unique_ptr<Command>> &commands()
{
    static const std::vector<std::unique_ptr<Command>> all = [] {
        std::vector<std::unique_ptr<Command>> list;
        const auto add = [&list]<typename Kind>(std::type_identity<Kind>) { list.push_back(std::make_unique<Kind>()); };
        add(std::type_identity<ImportCommand>());
        add(std::type_identity<ImportsCommand>());
        add(std::type_identity<UndoImportCommand>());
        add(std::type_identity<NpsCommand>());
        add(std::type_identity<CommentsCommand>());
        add(std::type_identity<CompareCommand>());
        add(std::type_identity<ExcludeCommand>());
        add(std::type_identity<IncludeCommand>());
        add(std::type_identity<EraseCommand>());
        add(std::type_identity<ValuesCommand>());
        add(std::type_identity<RenameCommand>());
        add(std::type_identity<MergeCommand>());
        add(std::type_identity<GroupCommand>());
        add(std::type_identity<LogCommand>());
        add(std::type_identity<UndoChangeCommand>());
        add(std::type_identity<CheckCommand>());
        add(std::type_identity<BackupCommand>());
        add(std::type_identity<StoreCommand>());
        add(std::type_identity<ReadCommand>());
        add(std::type_identity<SampleCommand>());
        return list;
    }();
    return all;
}

const Command *commandNamed(QStringView name)
{
    const auto &all = commands();
    const auto found = std::find_if(all.begin(), all.end(), [name](const auto &c) { return c->name() == name; });
    return found == all.end() ? nullptr : found->get();
}

} // namespace gensvar::cli
