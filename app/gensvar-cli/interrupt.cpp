// SPDX-License-Identifier: GPL-3.0-or-later
#include "interrupt.h"

#include <QtGlobal>

#include <csignal>

namespace gensvar::cli {

static_assert(std::atomic<bool>::is_always_lock_free, "the signal's handler may only store to a lock-free atomic");

static base::CancelToken *asked = nullptr; // lives as long as the program

extern "C" {
static void onInterrupt(int)
{
    asked->cancel();
}
}

void watchInterrupts(const base::CancelToken &token)
{
    asked = new base::CancelToken(token); // never freed: a signal may come at any time
#ifdef Q_OS_WIN // which has no more of signals than C has: each takes itself back, and Ctrl+Break is one of its own
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGBREAK, onInterrupt);
#else
    struct sigaction action = {};
    action.sa_handler = onInterrupt;
    action.sa_flags = int(SA_RESETHAND | SA_RESTART);
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
#endif
}

} // namespace gensvar::cli
