// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowchildren.h"

#include "ui/watchedapplication.h"

#include "parts/theme.h"
#include "shell/look.h"

#include <QJsonDocument>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

/// charts | liveliness STORE ROUNDS: measures inside the window and prints one JSON object.
int main(int argc, char *argv[])
{
    qputenv("GENSVAR_THEME", "light");
    gensvar::uitest::WatchedApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QJsonObject json;
    if (arguments.value(1) == "charts"_L1) {
        gensvar::shell::dress(application, gensvar::parts::lightTheme());
        json = gensvar::bench::measureCharts();
    } else {
        json = gensvar::bench::measureLiveliness(application, arguments.value(2), arguments.value(3).toInt());
    }
    QTextStream(stdout) << QJsonDocument(json).toJson(QJsonDocument::Compact) << Qt::endl;
    return 0;
}
