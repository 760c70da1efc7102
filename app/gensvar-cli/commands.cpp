// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "commentscommand.h"
#include "importcommand.h"
#include "importscommand.h"
#include "npscommand.h"
#include "readcommand.h"
#include "samplecommand.h"
#include "storecommand.h"
#include "undoimportcommand.h"

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
        add(std::type_identity<ReadCommand>());
        add(std::type_identity<StoreCommand>());
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
