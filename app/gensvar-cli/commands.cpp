// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "readcommand.h"
#include "samplecommand.h"

#include <algorithm>

namespace gensvar::cli {

const std::vector<std::unique_ptr<Command>> &commands()
{
    static const std::vector<std::unique_ptr<Command>> all = [] {
        std::vector<std::unique_ptr<Command>> list;
        list.push_back(std::make_unique<ReadCommand>());
        list.push_back(std::make_unique<SampleCommand>());
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
