// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "interrupt.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using namespace gensvar;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"gensvar-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GENSVAR_VERSION));
    const base::CancelToken cancel;
    cli::watchInterrupts(cancel);
    return int(cli::CommandLine(QCoreApplication::arguments(), cancel).run());
}
