// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace gensvar::cli {

/// sample: writes a made-up survey to a file, or fills a store with one.
class SampleCommand : public Command
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QStringList examples() const override;
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] base::Result<Exit> run(Call &call) const override;
};

} // namespace gensvar::cli
